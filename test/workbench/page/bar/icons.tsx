import type { ReactNode } from 'react';

/** A line drawing for one of the page's own buttons; the add-in's come from its manifest. */
function Drawing({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="32"
      height="32"
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden
    >
      {children}
    </svg>
  );
}

export function OpenIcon() {
  return (
    <Drawing>
      <path d="M5 25V8h8l3 3h11v4" strokeLinejoin="round" />
      <path d="M5 25l4-10h20l-4 10z" fill="#f6d98b" strokeLinejoin="round" />
    </Drawing>
  );
}

export function DownloadIcon() {
  return (
    <Drawing>
      <path
        d="M16 5v15m-6-6l6 6 6-6"
        stroke="#107c41"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M6 22v5h20v-5" strokeLinecap="round" strokeLinejoin="round" />
    </Drawing>
  );
}

export function FaultIcon({ active }: { readonly active: boolean }) {
  return (
    <Drawing>
      <path d="M16 5l12 21H4z" fill={active ? '#ffb900' : 'none'} strokeLinejoin="round" />
      <path d="M16 13v6m0 3.2v.3" strokeWidth="2" strokeLinecap="round" />
    </Drawing>
  );
}
