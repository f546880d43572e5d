import { Gender, IdType } from '../../../schema/vocabulary'

interface Person {
  idType: IdType
  /** 18 characters for a resident ID. */
  idNumber: string
  /** Whether the file had the old number of 15 digits. */
  converted: boolean
  gender: Gender | null
  /** yyyy-mm or yyyy-mm-dd */
  birthDate: string | null
}

/**
 * Doubts about a resident ID number: CONVERTED, or BIRTH or GENDER when it contradicts the row. Null when there is no
 * doubt but gender or birth date is missing. Numbers of other documents contain neither, so they give no doubts.
 */
export function idDoubts({ idType, idNumber, converted, gender, birthDate }: Person): string[] | null {
  if (idType !== IdType.RESIDENT) return []
  const doubts = []
  const born = birthDate?.replaceAll('-', '')
  if (born && !idNumber.slice(6, 14).startsWith(born)) doubts.push('BIRTH')
  if (converted) doubts.push('CONVERTED')
  const isMale = Number(idNumber[16]) % 2 === 1
  if (gender && isMale !== (gender === Gender.MALE)) doubts.push('GENDER')
  return doubts.length > 0 || (gender && born) ? doubts : null
}
