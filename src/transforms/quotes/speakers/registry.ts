import type { SpeakerKind } from '../quote.ts'
import { blank, type Entity, folded } from './entity.ts'

/** Recent speakers that a bare element, an office or `mereka` is tried against; a bound for long documents. */
const RECENT = 24

/** Who speaks in an article, as they come in, to be found again by their name, an element of it, or an alias. */
export class Roster {
  readonly #all: Entity[] = []
  readonly #byKey = new Map<string, Entity>()
  readonly #byElement = new Map<string, Entity[]>()

  /** The one whom words name or describe as a whole. */
  keyed(text: string, kind: SpeakerKind, isNamed: boolean): Entity {
    const key = keyOf(kind, text)
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const entity = blank(kind)
    if (isNamed) entity.name = text
    else entity.description = text
    return this.#addWithKey(entity, key)
  }

  known(kind: SpeakerKind, text: string): Entity | undefined {
    return this.#byKey.get(keyOf(kind, text))
  }

  add(entity: Entity, text: string): Entity {
    return this.#addWithKey(entity, keyOf(entity.kind, text))
  }

  #addWithKey(entity: Entity, key: string): Entity {
    this.#all.push(entity)
    this.#byKey.set(key, entity)
    for (const element of entity.elements) {
      const list = this.#byElement.get(element)
      if (list === undefined) this.#byElement.set(element, [entity])
      else if (list.length < RECENT) list.push(entity)
    }
    return entity
  }

  /** Those whose name holds an element. */
  withElement(element: string): readonly Entity[] {
    return this.#byElement.get(element) ?? NOBODY
  }

  /** The last of the recent speakers who answers the description. */
  lastWho(answers: (entity: Entity) => boolean): Entity | null {
    const all = this.#all
    for (let i = all.length - 1; i >= Math.max(0, all.length - RECENT); i--)
      if (answers(all[i]!)) return all[i]!
    return null
  }

  /** The last of the recent speakers who goes by an alias, of one kind or any. */
  lastCalled(text: string, kind: SpeakerKind | null = null): Entity | null {
    const all = this.#all
    let alias: string | null = null
    for (let i = all.length - 1; i >= Math.max(0, all.length - RECENT); i--) {
      const entity = all[i]!
      if (entity.foldedAliases.length === 0 || (kind !== null && entity.kind !== kind)) continue
      alias ??= folded(text)
      if (entity.foldedAliases.includes(alias)) return entity
    }
    return null
  }
}

const NOBODY: readonly Entity[] = []

function keyOf(kind: SpeakerKind, text: string): string {
  return `${kind}:${folded(text)}`
}
