using Registry.Cli;

return await RegistryProgram.Run(args);
