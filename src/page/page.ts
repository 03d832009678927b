// One script in two roles: the page, and the worker that the page starts from the script's own text, since a page that
// is
// opened from disk may not load another script.
if (typeof document === 'undefined') void import('./pageWorker');
else void import('./openPage');
