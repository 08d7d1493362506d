using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Registry.Functions;
using Registry.Functions.Settings;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();

// Where the Functions host calls the queue functions, jobs must wait in its queues.
var options = RegistryOptionsReader.Read(builder.Configuration) with { Queue = "azure" };
builder.Services.AddRegistry(options, builder.Configuration);
builder.Build().Run();
