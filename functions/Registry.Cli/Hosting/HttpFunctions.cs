using Microsoft.Azure.Functions.Worker;

namespace Registry.Cli.Hosting;

/// <summary>Maps every HTTP function to Kestrel by its trigger attribute.</summary>
public static class HttpFunctions
{
    private const string Prefix = "/api/";

    public static void MapHttpFunctions(this WebApplication app, IEnumerable<FunctionEntry> functions)
    {
        var invoker = app.Services.GetRequiredService<FunctionInvoker>();
        foreach (var function in functions)
        {
            if (function.Trigger is HttpTriggerAttribute trigger)
            {
                app.MapMethods(
                    Prefix + (trigger.Route ?? function.Name),
                    (trigger.Methods ?? []).Select(m => m.ToUpperInvariant()),
                    context => Answer(invoker, function, context));
            }
        }
    }

    private static async Task Answer(FunctionInvoker invoker, FunctionEntry function, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (await invoker.Invoke(function, context.Request, context.RequestAborted) is IResult result)
        {
            await result.ExecuteAsync(context);
        }
    }
}
