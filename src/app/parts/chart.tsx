import { BarChart, type BarChartOptions } from 'chartist';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words/t';

/** `text`: the value as it is written behind the bar. */
export type Bar = { label: string; value: number; text: string };
/** `highest`: the value of a bar of full length; left out = the longest one's. `children`: the same as a table. */
type Props = { bars: readonly Bar[]; highest?: number | undefined; children: ComponentChildren };

/** Bars for the eye. The table stands behind them for everybody who does not see them, and can take their place. */
export function Chart({ bars, highest, children }: Props) {
  const [isTable, setTable] = useState(false);
  const hasBars = bars.some(({ value }) => value > 0);
  if (!hasBars) return <div class="chart">{children}</div>;
  return (
    <div class="chart">
      <button
        type="button"
        class="chart-switch"
        data-testid="chart-switch"
        onClick={() => setTable(!isTable)}
      >
        {t(isTable ? 'chartAsBars' : 'chartAsTable')}
      </button>
      {!isTable && <Bars bars={bars} highest={highest} />}
      <div class={isTable ? 'chart-table' : 'chart-table visually-hidden'}>{children}</div>
    </div>
  );
}

const barHeight = 30;
/** Room for the value behind the longest bar. */
const valueWidth = 64;
/** Labels take two lines at most, and not more than this part of the width. */
const labelShare = 0.4;
const labelWidths = { short: 168, long: 300 };
const isLongFrom = 24;
/** Of the small text, on average. */
const letterWidth = 7;

function Bars({ bars, highest }: Omit<Props, 'children'>) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = JSON.stringify([bars, highest]);
  useEffect(() => (place.current ? draw(place.current, bars, highest) : undefined), [drawn]);
  return <div ref={place} class="chart-bars" dir="ltr" aria-hidden="true" />;
}

/** Draws anew whenever the width changes. Answers what takes it all away again. */
function draw(place: HTMLElement, bars: readonly Bar[], highest?: number): () => void {
  // The first bar of a chart lies lowest.
  const upwards = bars.toReversed();
  const width = place.clientWidth;
  const chart = new BarChart(place, readData(upwards, width), readOptions(upwards, width, highest));
  chart.on('draw', (context) => {
    if (context.type !== 'bar') return;
    const at = { x: context.x2 + 8, y: context.y2 + 4 };
    context.group.elem('text', at, 'chart-value').text(upwards[context.index]?.text ?? '');
  });
  // On paper the page is narrower than when this was drawn: then it shrinks as a whole.
  chart.on('created', ({ svg }) => {
    const viewBox = `0 0 ${place.clientWidth} ${bars.length * barHeight}`;
    svg.attr({ viewBox, preserveAspectRatio: 'xMinYMin meet' });
  });
  let drawn = width;
  const observer = new ResizeObserver(() => {
    if (place.clientWidth === drawn || place.clientWidth === 0) return;
    drawn = place.clientWidth;
    chart.update(readData(upwards, drawn), readOptions(upwards, drawn, highest));
  });
  observer.observe(place);
  return () => {
    observer.disconnect();
    chart.detach();
    place.replaceChildren();
  };
}

function readData(bars: readonly Bar[], width: number) {
  const letters = Math.floor(readLabelWidth(bars, width) / letterWidth) * 2;
  const cut = (label: string) => (label.length > letters ? `${label.slice(0, letters - 1).trim()}…` : label);
  return { labels: bars.map(({ label }) => cut(label)), series: [bars.map(({ value }) => value)] };
}

function readOptions(bars: readonly Bar[], width: number, highest?: number): BarChartOptions {
  return {
    horizontalBars: true,
    height: bars.length * barHeight,
    low: 0,
    high: highest ?? Math.max(...bars.map(({ value }) => value)),
    chartPadding: { top: 0, right: valueWidth, bottom: 0, left: 0 },
    axisX: { offset: 0, showGrid: false, showLabel: false },
    axisY: { offset: readLabelWidth(bars, width), showGrid: false },
  };
}

function readLabelWidth(bars: readonly Bar[], width: number): number {
  const isLong = bars.some(({ label }) => label.length >= isLongFrom);
  return Math.min(isLong ? labelWidths.long : labelWidths.short, Math.round(width * labelShare));
}
