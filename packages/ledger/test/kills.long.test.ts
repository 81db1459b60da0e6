import { test } from 'vitest'
import { survivesKills } from './kills.ts'

test('a thousand killed processes lose no event', () => survivesKills(1000), 1_800_000)
