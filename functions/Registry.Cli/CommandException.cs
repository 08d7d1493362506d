namespace Registry.Cli;

/// <summary>Something the user of the command line can mend; the message says how.</summary>
public sealed class CommandException(string message) : Exception(message);
