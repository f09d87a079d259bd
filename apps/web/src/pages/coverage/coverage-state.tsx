import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
} from '@ant-design/icons';
import type { CoverageRow } from '@gongkai/api-contract';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const ICONS: Readonly<Record<CoverageRow['state'], ReactNode>> = {
  reported: <CheckCircleOutlined aria-hidden />,
  late: <ClockCircleOutlined aria-hidden />,
  missing: <CloseCircleOutlined aria-hidden />,
};

export function CoverageState({ row }: { readonly row: CoverageRow }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="coverage-states">
      <span className={`coverage-state state-${row.state}`}>
        {ICONS[row.state]} {t(`coverage.door.${row.state}`)}
      </span>
      {row.errors > 0 && (
        <span className="coverage-state state-doubtful">
          <ExclamationCircleOutlined aria-hidden /> {t('coverage.door.doubtful')}
        </span>
      )}
    </span>
  );
}
