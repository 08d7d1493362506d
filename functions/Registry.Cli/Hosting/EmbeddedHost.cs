using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Registry.Functions;
using Registry.Functions.Settings;

namespace Registry.Cli.Hosting;

/// <summary>The default host: Kestrel, the embedded queue's pump and the scheduler run the functions in one process.</summary>
public static class EmbeddedHost
{
    public static WebApplication Build(RegistryOptions options, IConfiguration configuration)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        Logs.Configure(builder.Logging);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 2_000_000;
            if (options.Port == 0)
            {
                kestrel.Listen(IPAddress.Loopback, 0);
            }
            else
            {
                kestrel.ListenLocalhost(options.Port);
            }
        });

        // A page of another site must not reach the API by giving its own name to this address.
        builder.Services.Configure<HostFilteringOptions>(o => o.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        builder.Services.AddResponseCompression(o => o.MimeTypes = ["text/javascript", "text/css", "image/svg+xml"]);
        builder.Services.AddRegistry(options, configuration);
        var functions = FunctionEntry.Find(typeof(Registry.Functions.Hosting).Assembly);
        builder.Services.AddSingleton(functions);
        builder.Services.AddSingleton<FunctionInvoker>();
        builder.Services.AddHostedService<WarmUp>();
        builder.Services.AddHostedService<QueuePump>();
        builder.Services.AddHostedService<TimerSchedule>();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(10));
        var app = builder.Build();
        app.UseHostFiltering();
        app.UsePage();
        app.MapHttpFunctions(functions);
        return app;
    }
}
