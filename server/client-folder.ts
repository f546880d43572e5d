import path from 'node:path'

/** The built client is next to the built server; tests run the server from its source and use the same build. */
const isBuilt = import.meta.dirname.endsWith(path.join('build', 'server'))

export const clientFolder = isBuilt ? path.resolve(import.meta.dirname, '../client') : path.resolve('build/client')
