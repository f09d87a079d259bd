import type { Regions } from '@gongkai/api-contract';

type Region = Regions['regions'][number];

export interface RegionOption {
  readonly value: string;
  readonly label: string;
  readonly name: string;
  readonly depth: number;
}

/** The regions as a list in the order of a tree: each below the region it belongs to. */
export function regionOptions(regions: readonly Region[]): RegionOption[] {
  const known = new Set(regions.map(({ code }) => code));
  const roots = regions.filter(({ parent }) => parent === null || !known.has(parent));
  return roots.flatMap((root) => branch(root, regions, 0));
}

function branch(region: Region, regions: readonly Region[], depth: number): RegionOption[] {
  const below = regions.filter(({ parent }) => parent === region.code);
  const { code, name } = region;
  return [{ value: code, label: name, name, depth }, ...below.flatMap((child) => branch(child, regions, depth + 1))];
}
