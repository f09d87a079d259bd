import { Button } from 'antd';
import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useActivePlace } from '../use-active-place.js';
import { MarkBox } from './mark-box.js';
import type { PageMark } from './page-marks.js';
import { useNear } from './use-near.js';
import { useWidth } from './use-width.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface PageListProps {
  /** In points, page one first. */
  readonly sizes: readonly Size[];
  readonly marks: readonly PageMark[];
  readonly active: number;
  readonly scrollKey: string;
  /** Draws a page, `number` from 1, `width` in CSS pixels. */
  readonly render: (number: number, width: number) => ReactNode;
}

/** How large a page may be shown, in widths of the pane. */
const ZOOMS = [1, 1.5, 2, 3] as const;

/** Pages under one another with their marks; only those near the view are drawn. */
export function PageList({ sizes, marks, active, scrollKey, render }: PageListProps): ReactElement {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  const width = Math.round(useWidth(root) * (ZOOMS[step] ?? 1));
  useActivePlace(root, active, `${scrollKey} ${width}`);
  return (
    <>
      <div className="page-zoom" role="group" aria-label={t('document.zoom')}>
        <Zoom label={t('document.smaller')} sign="−" to={step - 1} onZoom={setStep} />
        <span aria-live="polite">{Math.round((ZOOMS[step] ?? 1) * 100)}%</span>
        <Zoom label={t('document.larger')} sign="+" to={step + 1} onZoom={setStep} />
      </div>
      <div ref={root} className="pages" tabIndex={0} role="group" aria-label={t('document.pages')}>
        {width > 0 &&
          sizes.map((size, index) => (
            <Page
              key={index}
              number={index + 1}
              total={sizes.length}
              size={size}
              width={width}
              marks={marks.filter(({ page }) => page === index + 1)}
              active={active}
              render={render}
            />
          ))}
      </div>
    </>
  );
}

interface ZoomProps {
  readonly label: string;
  readonly sign: string;
  readonly to: number;
  readonly onZoom: (step: number) => void;
}

function Zoom({ label, sign, to, onZoom }: ZoomProps): ReactElement {
  return (
    <Button
      size="small"
      aria-label={label}
      disabled={ZOOMS[to] === undefined}
      onClick={() => {
        onZoom(to);
      }}
    >
      {sign}
    </Button>
  );
}

interface PageProps extends Pick<PageListProps, 'marks' | 'active' | 'render'> {
  readonly number: number;
  readonly total: number;
  readonly size: Size;
  readonly width: number;
}

function Page({ number, total, size, width, marks, active, render }: PageProps): ReactElement {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const near = useNear(frame);
  const height = (size.height / size.width) * width;
  return (
    <div
      ref={frame}
      className="page-frame"
      style={{ width, height }}
      role="group"
      aria-label={t('document.page', { number, total })}
      data-page={number}
    >
      {near && render(number, width)}
      {marks.map((mark, index) => (
        <MarkBox key={index} mark={mark} page={size} active={active} />
      ))}
    </div>
  );
}
