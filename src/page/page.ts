// One script in two roles: the page, and the worker that the page starts from the script's own text. A file
// opened from disk may load no other.
if (typeof document === 'undefined') void import('./pageWorker');
else void import('./openPage');
