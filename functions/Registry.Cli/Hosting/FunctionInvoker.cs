using Microsoft.Azure.Functions.Worker;

namespace Registry.Cli.Hosting;

/// <summary>Calls a function: makes its class from the container and gives each parameter by its type.</summary>
public sealed class FunctionInvoker(IServiceProvider services)
{
    public async Task<object?> Invoke(FunctionEntry function, object trigger, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var instance = ActivatorUtilities.CreateInstance(scope.ServiceProvider, function.Method.DeclaringType!);
        var arguments = function.Method.GetParameters().Select(p => Argument(p.ParameterType, trigger, cancellation)).ToArray();

        // Without wrapping, a function's own exception reaches the pump and the log as it was thrown.
        var result = function.Method.Invoke(
            instance, System.Reflection.BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
        if (result is not Task task)
        {
            return result;
        }

        await task;
        return task.GetType() is { IsGenericType: true } type ? type.GetProperty("Result")!.GetValue(task) : null;
    }

    private static object Argument(Type type, object trigger, CancellationToken cancellation) =>
        type == typeof(CancellationToken) ? cancellation
        : type == typeof(TimerInfo) ? new TimerInfo()
        : type.IsInstanceOfType(trigger) ? trigger
        : throw new InvalidOperationException($"The embedded host has no value for a parameter of type {type.Name}.");
}
