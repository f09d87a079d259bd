import { screen, within } from '@testing-library/react';

import { renderPage } from '../../testing/render-page.js';
import { UploadList } from './upload-list.js';

const RECEIPT = {
  id: '7d0cb6b8-6b1b-4f5e-9a37-1b9d1c1f9f01',
  receivedAt: '2026-01-05T02:00:00.000Z',
  sha256: 'aa',
  alreadyReceived: false,
};

it('shows every file of a zip file: the way to it, or why it was not sent', () => {
  const archive = [
    { fileName: '科技局/年报.docx', receipt: RECEIPT, reason: null },
    { fileName: '司法局.docx', receipt: null, reason: '文件设有密码，系统打不开。' },
  ];
  renderPage(
    <UploadList
      uploads={[
        { key: 1, name: '全县.zip', share: 1, state: 'unpacked', error: null, receipt: { ...RECEIPT, archive } },
      ]}
      onDismiss={() => undefined}
    />,
    { path: '/', at: '/', answers: {} },
  );
  const packed = within(screen.getByRole('list', { name: '压缩包里的文件' }));
  expect(packed.getByRole('link', { name: '科技局/年报.docx' }).getAttribute('href')).toBe(`#submission-${RECEIPT.id}`);
  expect(packed.getByRole('alert').textContent).toContain('密码');
  expect(screen.getByText('压缩包里的 1 份文件已分别收到。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '不再显示 全县.zip' })).toBeTruthy();
});
