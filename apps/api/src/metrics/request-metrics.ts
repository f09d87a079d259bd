import { Injectable } from '@nestjs/common';

/** Upper bounds of the buckets, in seconds. */
const BOUNDS = [0.005, 0.025, 0.1, 0.25, 1, 2.5, 10] as const;

interface Durations {
  count: number;
  sum: number;
  /** How many took at most each bound. */
  readonly within: number[];
}

/** Counts answered requests by method, route and status, with their durations. */
@Injectable()
export class RequestMetrics {
  private readonly series = new Map<string, Durations>();

  /** `route` is the pattern, never the address itself: there are few of them. */
  observe(method: string, route: string, status: number, seconds: number): void {
    const key = `method="${method}",route="${route}",status="${status}"`;
    const durations = this.series.get(key) ?? { count: 0, sum: 0, within: BOUNDS.map(() => 0) };
    durations.count += 1;
    durations.sum += seconds;
    BOUNDS.forEach((bound, at) => {
      if (seconds <= bound) durations.within[at] = (durations.within[at] ?? 0) + 1;
    });
    this.series.set(key, durations);
  }

  /** In the text format of Prometheus (0.0.4). */
  lines(): string[] {
    return [
      '# HELP gongkai_http_request_seconds How long requests took, from the first byte to the last.',
      '# TYPE gongkai_http_request_seconds histogram',
      ...[...this.series].flatMap(([labels, { count, sum, within }]) => [
        ...BOUNDS.map((bound, at) => `gongkai_http_request_seconds_bucket{${labels},le="${bound}"} ${within[at] ?? 0}`),
        `gongkai_http_request_seconds_bucket{${labels},le="+Inf"} ${count}`,
        `gongkai_http_request_seconds_sum{${labels}} ${sum}`,
        `gongkai_http_request_seconds_count{${labels}} ${count}`,
      ]),
    ];
  }
}
