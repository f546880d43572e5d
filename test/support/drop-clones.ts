import { afterAll } from 'vitest'
import { dropClones } from './app'

// Registered first, so it runs after the file's own hooks, which stop its portals.
afterAll(dropClones)
