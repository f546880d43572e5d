/** The path below which a proxy publishes the portal, such as `/review`; empty for the whole host. The server writes it. */
export const basePath = document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? ''

/** The address of one of the server's routes, such as `/workbooks/audit.xlsx`, for a link or a request. */
export const atPortal = (route: string): string => `${basePath}${route}`
