namespace Registry.Functions.Register;

/// <summary>The snapshot of the newest evaluation cannot be read; the message names the file and what is wrong with it.</summary>
public sealed class DamagedGraphException(Exception reason)
    : Exception($"The stored graph cannot be read: {reason.Message.TrimEnd('.')}. Evaluate again.", reason);
