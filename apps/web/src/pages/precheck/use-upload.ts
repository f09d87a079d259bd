import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';

import { sessionQuery } from '../../api/queries.js';
import { handedFiles } from '../../app/handed-files.js';

/** Takes files on to the upload, over the sign-in where that is needed; null for whoever may not send any. */
export function useUpload(): ((files: readonly File[]) => void) | null {
  const { data: account } = useQuery(sessionQuery);
  const navigate = useNavigate();
  const upload = useCallback(
    (files: readonly File[]) => {
      handedFiles.give(files);
      void navigate('/submissions');
    },
    [navigate],
  );
  return account?.role === 'analyst' ? null : upload;
}
