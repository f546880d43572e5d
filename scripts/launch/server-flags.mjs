/*
 * What Node is told about the server. Of its own accord it keeps up to 96 MB for objects that live for a moment only, as
 * much as all the rest of an idle portal; with half of a half of that it collects them more often and is as fast.
 */
export const serverFlags = ['--enable-source-maps', '--max-semi-space-size=8']
