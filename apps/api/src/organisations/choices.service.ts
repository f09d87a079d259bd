import type { Regions } from '@gongkai/api-contract';
import { AGENCY_KINDS, REGIONS } from '@gongkai/organisations';
import { AppError } from '@gongkai/outcome';
import { ChoicesQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

/** A scope as a question may name it. */
export interface Scope {
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

/** What questions can be about, and what it is called. */
@Injectable()
export class ChoicesService {
  constructor(private readonly choices: ChoicesQuestion) {}

  async list(): Promise<Regions> {
    const { kinds, ...choices } = await this.choices.ask();
    return { ...choices, kinds: kinds.map((code) => ({ code, name: kindName(code) })) };
  }
}

/**
 * The scope in words, such as 吴忠市，科学技术; empty for everybody.
 *
 * @throws AppError `question-invalid` where there is no such region or kind
 */
export function scopeInWords({ region, kind }: Scope): string {
  const words = [
    region === undefined ? '' : (regionName(region) ?? unknown(`没有代码为“${region}”的地区`)),
    kind === undefined ? '' : (kindOf(kind)?.name.zh ?? unknown(`没有名为“${kind}”的机关类别`)),
  ];
  return words.filter((word) => word !== '').join('，');
}

/** What only finds some of the scope by name, in words. */
export function searchInWords(search: string | undefined): string[] {
  return search === undefined ? [] : [`名称或拼音含“${search}”`];
}

function regionName(code: string): string | undefined {
  return REGIONS.find((region) => region.code === code)?.name;
}

/** One that is no longer in the catalogue keeps its code. */
export function kindName(code: string): string {
  return kindOf(code)?.name.zh ?? code;
}

function kindOf(code: string): (typeof AGENCY_KINDS)[number] | undefined {
  return AGENCY_KINDS.find((kind) => kind.code === code);
}

function unknown(sentence: string): never {
  throw new AppError('question-invalid', `${sentence}，请从 /api/v1/regions 给出的范围中选择`);
}
