namespace Registry.Import.Storage;

/// <summary>Where things lie in a data folder.</summary>
internal sealed class StorePaths(string dataFolder)
{
    public string Data { get; } = Path.GetFullPath(dataFolder);

    public string Deliveries => Path.Combine(Data, "deliveries");

    public string Index => Path.Combine(Deliveries, "index.json");

    public string Installation => Path.Combine(Data, "installation.json");

    public string ProtectionKey => Path.Combine(Data, "protection.key");

    public string ProtectionReport => Path.Combine(Data, "protection.json");

    public string RejectedRows => Path.Combine(Data, "rejected-rows.bin");

    public string RejectedRowsKey => Path.Combine(Data, "rejected-rows.key");

    public string Rejects => Path.Combine(Data, "rejects.csv");

    public string Report => Path.Combine(Data, "import.json");

    public string ReportText => Path.Combine(Data, "import.txt");
}
