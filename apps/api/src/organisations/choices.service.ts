import type { Regions } from '@gongkai/api-contract';
import { ChoicesQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { kindName, kindTitle } from './scopes.service.js';

/** What questions can be about, and what it is called. */
@Injectable()
export class ChoicesService {
  constructor(private readonly choices: ChoicesQuestion) {}

  async list(): Promise<Regions> {
    const { kinds, ...choices } = await this.choices.ask();
    return { ...choices, kinds: kinds.map((code) => ({ code, name: kindName(code), title: kindTitle(code) })) };
  }
}
