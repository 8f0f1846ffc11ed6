import { serveSnippets } from '@/utils/hosting/serve-snippets';

serveSnippets();
