import {
  type AgencyChoice,
  CheckProgress,
  type NewRemark,
  Receipt,
  Remarks,
  RulePreview,
  type RuleSetting,
  type RuleSettingChange,
  Session,
  type SignIn,
  type SubmissionFields,
} from '@gongkai/api-contract';

import { ApiError } from './api-error.js';
import { apiAddress, ask, json, readAnswer, tell } from './client.js';

export function signIn(given: SignIn): Promise<Session> {
  return ask(Session, apiAddress('/session'), json('POST', given));
}

export function signOut(): Promise<void> {
  return tell(apiAddress('/session'), { method: 'DELETE' });
}

export function withdraw(submissionId: string): Promise<void> {
  return tell(apiAddress(`/submissions/${submissionId}`), { method: 'DELETE' });
}

export function setPublishedOn(submissionId: string, publishedOn: string | null): Promise<void> {
  return tell(apiAddress(`/submissions/${submissionId}`), json('PATCH', { publishedOn }));
}

export function chooseAgency(submissionId: string, choice: AgencyChoice): Promise<void> {
  return tell(apiAddress(`/submissions/${submissionId}/agency`), json('POST', choice));
}

export function originalAddress(submissionId: string): string {
  return apiAddress(`/submissions/${submissionId}/original`);
}

/** Answers everything that was said of the finding, this included. */
export function addRemark(findingId: string, remark: NewRemark): Promise<Remarks> {
  return ask(Remarks, apiAddress(`/findings/${findingId}/remarks`), json('POST', remark));
}

export function previewRule(code: string, setting: RuleSetting): Promise<RulePreview> {
  return ask(RulePreview, apiAddress(`/rules/${code}/preview`), json('POST', setting));
}

export function changeRule(code: string, change: RuleSettingChange): Promise<CheckProgress> {
  return ask(CheckProgress, apiAddress(`/rules/${code}/setting`), json('PUT', change));
}

export function startCheck(): Promise<CheckProgress> {
  return ask(CheckProgress, apiAddress('/checks'), { method: 'POST' });
}

/** Sends one file; `onProgress` hears the sent share, 0..1. Throws only ApiError. */
export async function sendFile(
  file: File,
  fields: SubmissionFields,
  onProgress: (share: number) => void,
): Promise<Receipt> {
  const { status, responseText } = await post(apiAddress('/submissions'), formOf(file, fields), onProgress);
  return readAnswer(Receipt, status, responseText);
}

/** Not fetch: it cannot tell how much has been sent. */
function post(address: string, body: FormData, onProgress: (share: number) => void): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : loaded / total);
    });
    request.addEventListener('error', () => {
      reject(new ApiError('no-connection', 0, ''));
    });
    request.addEventListener('load', () => {
      resolve(request);
    });
    request.send(body);
  });
}

/** The file last: the server then knows what it is about when the bytes come. */
function formOf(file: File, fields: SubmissionFields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  form.append('file', file);
  return form;
}
