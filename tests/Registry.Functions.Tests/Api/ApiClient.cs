using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Registry.Functions.Tests.Api;

/// <summary>Calls the HTTP functions without a host, found by their attributes.</summary>
internal sealed class ApiClient(IServiceProvider services)
{
    public static IReadOnlyList<(MethodInfo Method, string Verb, string Route)> Functions { get; } =
    [
        .. from type in typeof(Registry.Functions.Hosting).Assembly.GetExportedTypes()
           from method in type.GetMethods()
           let trigger = method.GetParameters().Select(p => p.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(t => t is not null)
           where trigger is not null
           select (method, trigger.Methods![0].ToUpperInvariant(), trigger.Route!),
    ];

    public async Task<(int Status, string Body)> Call(
        string verb, string path, string? key, string? purpose = "case_work", string? body = null)
    {
        var (url, query) = path.Split('?') is [var left, var right] ? (left, "?" + right) : (path, string.Empty);
        var context = new DefaultHttpContext { RequestServices = services };
        var request = context.Request;
        (request.Method, request.Path, request.QueryString) = (verb, "/api/" + url, new(query));
        request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body ?? string.Empty));
        context.Response.Body = new MemoryStream();
        if (key is not null)
        {
            request.Headers["X-Api-Key"] = key;
        }

        if (purpose is not null)
        {
            request.Headers["X-Purpose"] = purpose;
        }

        var (method, values) = Find(verb, "/" + url);
        request.RouteValues = values;
        var instance = ActivatorUtilities.CreateInstance(services, method.DeclaringType!);
        var result = method.Invoke(instance, [request]);
        await (result is Task<IResult> task ? await task : (IResult)result!).ExecuteAsync(context);
        context.Response.Body.Position = 0;
        return (context.Response.StatusCode, await new StreamReader(context.Response.Body).ReadToEndAsync());
    }

    private static (MethodInfo Method, RouteValueDictionary Values) Find(string verb, string path)
    {
        foreach (var function in Functions.Where(f => f.Verb == verb).OrderBy(f => f.Route.Contains('{', StringComparison.Ordinal)))
        {
            var values = new RouteValueDictionary();
            if (new TemplateMatcher(TemplateParser.Parse(function.Route), []).TryMatch(path, values))
            {
                return (function.Method, values);
            }
        }

        throw new InvalidOperationException("No function has this route.");
    }
}
