import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'

// Only the parts that our charts use; the whole library is nearly twice as large.
use([BarChart, LineChart, AriaComponent, GridComponent, TooltipComponent, LabelLayout, SVGRenderer])
