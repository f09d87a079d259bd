import type { AlikeReports } from '@gongkai/report-storage';

/** Reports that say the same in a section, directly or by way of others. */
export interface Cluster {
  readonly section: number;
  /** What the two that are most alike have in common. */
  readonly text: string;
  /** By report, the highest share that it has in common with another one. */
  readonly similarities: ReadonlyMap<string, number>;
}

interface Link {
  readonly reports: readonly [string, string];
  readonly similarity: number;
  readonly text: string;
}

/** Puts together what hangs together; the largest first, then by section. */
export function clustersOf(alike: readonly AlikeReports[]): Cluster[] {
  const sections = new Map<number, Link[]>();
  for (const { reportId, others } of alike) {
    for (const { report, section, similarity, text } of others) {
      const links = sections.get(section) ?? [];
      sections.set(section, links);
      links.push({ reports: [reportId, report], similarity, text });
    }
  }
  return [...sections]
    .flatMap(([section, links]) => connected(links).map((group) => clusterOf(section, group)))
    .sort((one, other) => other.similarities.size - one.similarities.size || one.section - other.section);
}

/** Groups of links that share reports. */
function connected(links: readonly Link[]): Link[][] {
  const leader = new Map<string, string>();
  const leaderOf = (report: string): string => {
    let at = report;
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next;
    leader.set(report, at);
    return at;
  };
  for (const { reports } of links) leader.set(leaderOf(reports[0]), leaderOf(reports[1]));
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const name = leaderOf(link.reports[0]);
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(link);
  }
  return [...groups.values()];
}

function clusterOf(section: number, links: readonly Link[]): Cluster {
  const similarities = new Map<string, number>();
  let [best] = links;
  for (const link of links) {
    if (link.similarity > (best?.similarity ?? 0)) best = link;
    for (const report of link.reports) {
      similarities.set(report, Math.max(similarities.get(report) ?? 0, link.similarity));
    }
  }
  return { section, text: best?.text ?? '', similarities };
}
