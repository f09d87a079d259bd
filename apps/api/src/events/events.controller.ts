import type { StoredAccount } from '@gongkai/report-storage';
import { Controller, type MessageEvent, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ProgressEvent } from '@gongkai/api-contract';
import { filter, interval, map, merge, type Observable, startWith } from 'rxjs';

import { Asking } from '../sessions/access.js';
import { isReadable } from '../submissions/permission.js';
import { ProgressFeed } from './progress-feed.js';

/** Proxies close what is silent; a comment now and then keeps the connection and says nothing. */
const HEART_BEAT_MS = 15_000;

@ApiTags('events')
@Controller()
export class EventsController {
  constructor(private readonly feed: ProgressFeed) {}

  @Sse('events')
  @ApiOperation({ summary: 'Progress as it happens (server-sent events): one’s own submissions, a supervisor all' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ standardSchema: ProgressEvent, description: 'The data of each event' })
  events(@Asking() by: StoredAccount): Observable<MessageEvent> {
    const progress = this.feed.progress.pipe(
      filter(({ about }) => about === null || isReadable(about, by)),
      map(({ event }): MessageEvent => ({ data: event })),
    );
    const heartBeat = interval(HEART_BEAT_MS).pipe(
      startWith(0),
      map((): MessageEvent => ({ comment: 'still here' })),
    );
    return merge(progress, heartBeat);
  }
}
