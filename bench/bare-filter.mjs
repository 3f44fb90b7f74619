#!/usr/bin/env node
// The least a JSON Lines filter in Node can do: 1 MiB reads, split at newlines, JSON.parse, JSON.stringify, joined writes.
// What jernih is measured against.
import { openSync, readSync, writeSync } from 'node:fs'

const input = process.argv[2] === undefined ? 0 : openSync(process.argv[2])
const block = Buffer.allocUnsafe(1 << 20)
let rest = []

function writeWhole(bytes) {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error
    }
  }
}

function filter(lines) {
  const out = []
  for (const line of lines) if (line !== '') out.push(JSON.stringify(JSON.parse(line)))
  if (out.length > 0) writeWhole(Buffer.from(`${out.join('\n')}\n`))
}

for (;;) {
  const size = readSync(input, block)
  if (size === 0) break
  const end = block.lastIndexOf(10, size - 1)
  if (end < 0) {
    rest.push(Buffer.from(block.subarray(0, size)))
    continue
  }
  const whole = Buffer.concat([...rest, block.subarray(0, end)])
  rest = [Buffer.from(block.subarray(end + 1, size))]
  filter(whole.toString().split('\n'))
}
filter(Buffer.concat(rest).toString().split('\n'))
