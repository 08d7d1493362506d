using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Registry.Cli.Hosting;

/// <summary>One function, as its attributes describe it.</summary>
public sealed record FunctionEntry(string Name, MethodInfo Method, Attribute Trigger)
{
    /// <summary>Finds every function of an assembly; a new one needs no second line anywhere.</summary>
    public static IReadOnlyList<FunctionEntry> Find(Assembly assembly) =>
    [
        .. from type in assembly.GetExportedTypes()
           from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           orderby function.Name
           select new FunctionEntry(function.Name, method, TriggerOf(method)),
    ];

    private static Attribute TriggerOf(MethodInfo method) =>
        method.GetParameters().SelectMany(p => p.GetCustomAttributes())
            .Single(a => a is HttpTriggerAttribute or QueueTriggerAttribute or TimerTriggerAttribute);
}
