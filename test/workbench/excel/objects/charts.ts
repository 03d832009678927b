import type { Json } from '../../../../src/hosts/host';
import { rangeToA1 } from '../../../../src/sheet/address';
import { invalidArgument, itemNotFound } from '../excelError';
import type { SheetModel } from '../model/workbookModel';
import { hostObject, isHostObject } from '../objectType';
import type { HostObject, ObjectType, Property } from '../objectType';
import { parseReference } from './addresses';
import type { CellRange } from './range';

/** A chart as it was asked for; nothing is drawn from it. */
type Chart = Record<string, Json>;

const TYPES: readonly unknown[] = ['ColumnClustered', 'BarClustered'];

const FILL: ObjectType<Chart> = {
  name: 'ChartFill',
  methods: { setSolidColor: { call: (chart, [colour]) => void (chart['colour'] = colour as Json) } },
};

const SERIES_FORMAT: ObjectType<Chart> = {
  name: 'ChartSeriesFormat',
  children: { fill: (chart) => hostObject(FILL, chart) },
};

const SERIES: ObjectType<Chart> = {
  name: 'ChartSeries',
  properties: { hasDataLabels: kept('hasDataLabels') },
  children: { format: (chart) => hostObject(SERIES_FORMAT, chart) },
};

const ALL_SERIES: ObjectType<Chart> = {
  name: 'ChartSeriesCollection',
  methods: {
    getItemAt: {
      call(chart, [index]) {
        if (index !== 0) throw itemNotFound(`the series ${String(index)}`);
        return hostObject(SERIES, chart);
      },
    },
  },
};

const TITLE: ObjectType<Chart> = { name: 'ChartTitle', properties: { text: kept('title') } };
const LEGEND: ObjectType<Chart> = { name: 'ChartLegend', properties: { visible: kept('legend') } };
const AXIS: ObjectType<Chart> = {
  name: 'ChartAxis',
  properties: { reversePlotOrder: kept('reversePlotOrder') },
};
const AXES: ObjectType<Chart> = {
  name: 'ChartAxes',
  children: { categoryAxis: (chart) => hostObject(AXIS, chart) },
};

const CHART: ObjectType<Chart> = {
  name: 'Chart',
  identify: ({ id }) => ({ Id: id }),
  properties: { id: { get: ({ id }) => id }, name: kept('name') },
  children: {
    title: (chart) => hostObject(TITLE, chart),
    legend: (chart) => hostObject(LEGEND, chart),
    series: (chart) => hostObject(ALL_SERIES, chart),
    axes: (chart) => hostObject(AXES, chart),
  },
  methods: {
    setPosition: {
      call(chart, [start, end]) {
        chart['place'] = `${rangeToA1(parseReference(start))}:${rangeToA1(parseReference(end ?? start))}`;
      },
    },
  },
};

const CHARTS: ObjectType<SheetModel> = {
  name: 'ChartCollection',
  methods: {
    add: {
      call(sheet, [type, source, seriesBy], session) {
        session.assertWritable();
        if (!TYPES.includes(type)) throw invalidArgument(`the chart type ${String(type)}`);
        if (!isHostObject(source)) throw invalidArgument('the range of a chart');
        const charts = chartsOf(sheet);
        const chart: Chart = {
          id: `{chart-${charts.length + 1}}`,
          type: type as string,
          source: rangeToA1((source.target as CellRange).area),
          seriesBy: (seriesBy ?? 'Auto') as Json,
        };
        sheet.page.set('charts', [...charts, chart]);
        return hostObject(CHART, chart);
      },
    },
  },
};

function chartsOf(sheet: SheetModel): readonly Chart[] {
  return (sheet.page.get('charts') ?? []) as unknown as readonly Chart[];
}

function kept(name: string): Property<Chart> {
  return {
    get: (chart) => chart[name] ?? null,
    set: (chart, value) => void (chart[name] = value as Json),
  };
}

export function charts(sheet: SheetModel): HostObject {
  return hostObject(CHARTS, sheet);
}
