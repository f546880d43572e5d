/** A day as official papers write it: 11月20日. @param day yyyy-mm-dd */
export const monthDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
