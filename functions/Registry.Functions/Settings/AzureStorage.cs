namespace Registry.Functions.Settings;

/// <summary>The setting that holds the connection string of queues and blobs; the name is the Functions host's own.</summary>
public static class AzureStorage
{
    public const string Connection = "AzureWebJobsStorage";
}
