import { AGENCY_KINDS } from '@gongkai/organisations';
import { AppError } from '@gongkai/outcome';
import type { Wording } from '@gongkai/report-model';
import { RegionsQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

/** A scope as a question may name it. */
export interface Scope {
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

/** The regions and kinds that questions name. */
@Injectable()
export class ScopesService {
  constructor(private readonly regions: RegionsQuestion) {}

  /** @throws AppError `question-invalid` where there is no such region or kind */
  async require(scope: Scope): Promise<void> {
    await this.inWords(scope);
  }

  /**
   * The scope in words, such as 吴忠市，科学技术; empty for everybody.
   *
   * @throws AppError `question-invalid` where there is no such region or kind
   */
  async inWords({ region, kind }: Scope): Promise<string> {
    const words = [
      region === undefined ? '' : ((await this.regions.ask()).get(region)?.name ?? unknown('地区', region)),
      kind === undefined ? '' : (kindOf(kind)?.name.zh ?? unknown('机关类别', kind)),
    ];
    return words.filter((word) => word !== '').join('，');
  }
}

/** What only finds some of the scope by name, in words. */
export function searchInWords(search: string | undefined): string[] {
  return search === undefined ? [] : [`名称或拼音含“${search}”`];
}

/** One that is no longer in the catalogue keeps its code. */
export function kindName(code: string): string {
  return kindOf(code)?.name.zh ?? code;
}

/** In both languages. */
export function kindTitle(code: string): Wording {
  return kindOf(code)?.name ?? { zh: code, en: code };
}

function kindOf(code: string): (typeof AGENCY_KINDS)[number] | undefined {
  return AGENCY_KINDS.find((kind) => kind.code === code);
}

function unknown(what: string, code: string): never {
  throw new AppError('question-invalid', `没有代码为“${code}”的${what}，请从${what}的列表中另选一个`);
}
