import { project } from '../../jest.preset.mjs';

export default project('document-reading');
