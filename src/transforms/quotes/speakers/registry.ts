import type { SpeakerKind } from '../quote.ts'
import { foldedName, newEntity, type SpeakerEntity } from './entity.ts'

/** Recent speakers that a bare element, an office or `mereka` is tried against; a bound for long documents. */
const MOST_RECENT = 24

/** Who speaks in an article, as they come in, to be found again by their name, an element of it, or an alias. */
export class SpeakerRegistry {
  readonly #all: SpeakerEntity[] = []
  readonly #byKey = new Map<string, SpeakerEntity>()
  readonly #byElement = new Map<string, SpeakerEntity[]>()

  /** The one whom words name or describe as a whole. */
  findOrAdd(text: string, kind: SpeakerKind, isNamed: boolean): SpeakerEntity {
    const key = keyOf(kind, text)
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const entity = newEntity(kind)
    if (isNamed) entity.name = text
    else entity.description = text
    return this.#addWithKey(entity, key)
  }

  find(kind: SpeakerKind, text: string): SpeakerEntity | undefined {
    return this.#byKey.get(keyOf(kind, text))
  }

  add(entity: SpeakerEntity, text: string): SpeakerEntity {
    return this.#addWithKey(entity, keyOf(entity.kind, text))
  }

  #addWithKey(entity: SpeakerEntity, key: string): SpeakerEntity {
    this.#all.push(entity)
    this.#byKey.set(key, entity)
    for (const element of entity.elements) {
      const list = this.#byElement.get(element)
      if (list === undefined) this.#byElement.set(element, [entity])
      else if (list.length < MOST_RECENT) list.push(entity)
    }
    return entity
  }

  /** Those whose name holds an element. */
  withElement(element: string): readonly SpeakerEntity[] {
    return this.#byElement.get(element) ?? NO_SPEAKERS
  }

  /** The last of the recent speakers who answers the description. */
  lastWhere(answers: (entity: SpeakerEntity) => boolean): SpeakerEntity | null {
    const all = this.#all
    for (let i = all.length - 1; i >= Math.max(0, all.length - MOST_RECENT); i--)
      if (answers(all[i]!)) return all[i]!
    return null
  }

  /** The last of the recent speakers who goes by an alias, of one kind or any. */
  lastWithAlias(text: string, kind: SpeakerKind | null = null): SpeakerEntity | null {
    const all = this.#all
    let alias: string | null = null
    for (let i = all.length - 1; i >= Math.max(0, all.length - MOST_RECENT); i--) {
      const entity = all[i]!
      if (entity.foldedAliases.length === 0 || (kind !== null && entity.kind !== kind)) continue
      alias ??= foldedName(text)
      if (entity.foldedAliases.includes(alias)) return entity
    }
    return null
  }
}

const NO_SPEAKERS: readonly SpeakerEntity[] = []

function keyOf(kind: SpeakerKind, text: string): string {
  return `${kind}:${foldedName(text)}`
}
