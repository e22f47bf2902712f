// Tailwind reads app/globals.css through PostCSS.
export default { plugins: { "@tailwindcss/postcss": {} } };
