import { DownloadOutlined } from '@ant-design/icons';
import { Chart, type Picture } from '@gongkai/charts';
import { Button, Dropdown } from 'antd';
import { type ReactElement, type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { agencyAddress } from '../agency-link.js';
import { SampleMark } from '../sample-mark.js';
import { usePrinting } from '../use-printing.js';
import { PictureTable } from './picture-table.js';
import { savePicture } from './save-picture.js';
import { useNotes } from './use-notes.js';

interface ChartFigureProps {
  readonly picture: Picture;
  readonly title: string;
  /** What the picture shows, for those who do not see it; the title unless told. */
  readonly label?: string;
  readonly note?: string;
  readonly mark?: ReactNode;
  /** What the picture is called where it stands alone; the title unless told. */
  readonly sheetTitle?: string;
  /** What the page says beside the picture, and the picture must say where it is taken away: a line each. */
  readonly legend?: readonly string[];
  /** Whether any of the figures is invented. */
  readonly sample: boolean;
  readonly className?: string;
  /** Scrolls within the page where the picture is tall. */
  readonly scroll?: string;
}

/** What every chart has: its picture, the same figures as a table, and both to take away. */
export function ChartFigure(props: ChartFigureProps): ReactElement {
  const { picture, title, label = title, sheetTitle = title, legend = [], note, mark, sample } = props;
  const { className = 'chart-figure', scroll } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asTable, setAsTable] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  // Another picture to the chart, which draws it at once in the place that it has on paper.
  const drawn = useMemo(() => (printing ? { ...picture } : picture), [picture, printing]);
  const notes = useNotes(sample);
  const save = (format: 'png' | 'svg') => {
    const width = Math.max(360, Math.round(place.current?.clientWidth ?? 0));
    const { draw, height } = picture.alone ?? picture;
    void savePicture({ draw, height, width, title: sheetTitle, notes: [...legend, ...notes] }, format);
  };
  return (
    <figure className={className}>
      <figcaption>
        <strong>{title}</strong> {mark}
        {note !== undefined && <span className="quiet">{note}</span>}
        <SampleMark shown={sample} />
        <span className="chart-tools">
          <Button
            size="small"
            type="text"
            aria-pressed={asTable}
            onClick={() => {
              setAsTable(!asTable);
            }}
          >
            {asTable ? t('chart.picture') : t('chart.table')}
          </Button>
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'png', label: 'PNG' },
                { key: 'svg', label: 'SVG' },
              ],
              onClick: ({ key }) => {
                save(key === 'svg' ? 'svg' : 'png');
              },
            }}
          >
            <Button
              size="small"
              type="text"
              icon={<DownloadOutlined />}
              aria-label={t('chart.save', { chart: title })}
            />
          </Dropdown>
        </span>
      </figcaption>
      <div ref={place} className={printing ? `${scroll ?? ''} chart-printed` : scroll}>
        {asTable ? (
          <PictureTable picture={picture} label={label} />
        ) : (
          <Chart
            picture={drawn}
            label={label}
            onOpen={(agency) => {
              void navigate(agencyAddress(agency));
            }}
          />
        )}
      </div>
    </figure>
  );
}
