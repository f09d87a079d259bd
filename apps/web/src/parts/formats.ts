/** Numbers, shares and moments as people read them. `tag` is the language, such as zh-CN. */

export function formatNumber(value: number, tag: string): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 6 }).format(value);
}

/** 0..1 as a percentage with one decimal; a full 100 % or 0 % without. */
export function formatShare(value: number, tag: string): string {
  const whole = Math.abs(value - Math.round(value)) < 1e-9;
  return new Intl.NumberFormat(tag, {
    style: 'percent',
    minimumFractionDigits: whole ? 0 : 1,
    maximumFractionDigits: 1,
  }).format(value);
}

/** 0..1 as a percentage without decimals, for axes. */
export function formatRoundShare(value: number, tag: string): string {
  return new Intl.NumberFormat(tag, { style: 'percent' }).format(value);
}

/** A difference with its sign: +12; of shares (0..1) in points: −3.2 个百分点. */
export function formatDifference(value: number, share: boolean, tag: string, points: string): string {
  const format = new Intl.NumberFormat(tag, { signDisplay: 'exceptZero', maximumFractionDigits: share ? 1 : 2 });
  return share ? `${format.format(value * 100)} ${points}` : format.format(value);
}

/** A moment (UTC, ISO) in the time of the province. */
export function formatMoment(moment: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(moment));
}

export function formatSize(bytes: number, tag: string): string {
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${new Intl.NumberFormat(tag, { maximumFractionDigits: size < 10 ? 1 : 0 }).format(size)} ${unit}`;
}
