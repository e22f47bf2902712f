// Asks again every other second until the report has been read.
"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

export function WaitForReading() {
  const router = useRouter();
  useEffect(() => {
    const timer = window.setInterval(() => router.refresh(), 1500);
    return () => window.clearInterval(timer);
  }, [router]);
  return (
    <p role="status" className="notice">
      The report is being read. This page shows what waits as soon as it is done.
    </p>
  );
}
