import { Gender, IdType } from '../../../schema/vocabulary'

interface Person {
  idType: IdType
  /** 18 characters where it is a resident's. */
  idNumber: string
  /** Written with 15 digits. */
  converted: boolean
  gender: Gender | null
  /** yyyy-mm or yyyy-mm-dd */
  birthDate: string | null
}

/**
 * In what a resident's number contradicts the row: CONVERTED, BIRTH, GENDER; null where nothing does but gender or birth
 * isn't told. Other documents carry neither.
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
