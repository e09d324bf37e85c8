export const greeter = { greet: (name) => `hello ${name}` };
