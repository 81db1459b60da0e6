import { test } from 'vitest'
import { survivesKills } from './kills.ts'

test('no event is lost that a killed process has acknowledged', () => survivesKills(20))
