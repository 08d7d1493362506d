using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Registry.Functions.Access;
using Registry.Functions.Alerts;
using Registry.Functions.Api;
using Registry.Functions.Cases;
using Registry.Functions.Deliveries;
using Registry.Functions.Evaluation;
using Registry.Functions.Queues;
using Registry.Functions.Register;
using Registry.Functions.Retention;
using Registry.Functions.Settings;
using Registry.Functions.State;

namespace Registry.Functions;

/// <summary>What both hosts put into their container.</summary>
public static class Hosting
{
    /// <summary>Adds the work behind the functions; settings are read and checked here, once.</summary>
    public static IServiceCollection AddRegistry(this IServiceCollection services, IConfiguration configuration) =>
        services.AddRegistry(RegistryOptionsReader.Read(configuration), configuration);

    public static IServiceCollection AddRegistry(
        this IServiceCollection services, RegistryOptions options, IConfiguration configuration)
    {
        var folder = new DataFolder(options.Data);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(configuration);
        services.AddSingleton(options);
        services.AddSingleton(folder);
        services.AddSingleton<RegistryDatabase>();
        services.AddSingleton<LookupLog>();
        services.AddSingleton<JobStore>();
        services.AddSingleton<SavedQueryStore>();
        services.AddSingleton<CaseStore>();
        services.AddSingleton<CaseReader>();
        services.AddSingleton<RuleStatistics>();
        services.AddSingleton<RuleBook>();
        services.AddSingleton<EvaluationStore>();
        services.AddSingleton<HeldGraphs>();
        services.AddSingleton<GraphServer>();
        services.AddSingleton<Evaluator>();
        services.AddSingleton<CurrentGraph>();
        services.AddSingleton<IDemoCompany>(s => s.GetRequiredService<CurrentGraph>());
        services.AddSingleton<FilePartitions>();
        services.AddSingleton<CallerDirectory>();
        services.AddSingleton<Endpoint>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<AlertDesk>();
        services.AddSingleton<HttpClient>();
        services.AddSingleton<Webhook>();
        services.AddSingleton<Purger>();
        services.AddSingleton<ImportReports>();
        services.AddSingleton<ProtectionWithdrawal>();
        services.AddSingleton<DeliveryDesk>();
        services.AddSingleton<DeliverySource>();
        services.AddSingleton<DeliveryJob>();
        services.AddSingleton<SqliteQueue>();
        services.AddSingleton<IJobQueue>(s => options.Queue == "azure"
            ? new AzureQueue(ConnectionString(configuration))
            : s.GetRequiredService<SqliteQueue>());
        return services;
    }

    private static string ConnectionString(IConfiguration configuration) => configuration[AzureStorage.Connection]
        ?? throw new SettingsException([$"{AzureStorage.Connection} must hold the connection string of Azure Storage."]);
}
