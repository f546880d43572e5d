import type { Failure } from '../../graphql/failure'
import type { MatrixStatistics } from '../../overview/matrix'

export const refused: Failure = { code: 'FORBIDDEN', message: '当前账号没有这项权限。' }

export const emptyMatrix: MatrixStatistics = { keys: [[], []], labels: [[], []], inProgress: [], overdue: [] }
