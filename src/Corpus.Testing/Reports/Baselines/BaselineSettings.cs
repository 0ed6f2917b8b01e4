namespace Corpus.Testing;

/// <summary>Whether this run writes baselines.</summary>
/// <param name="IsUpdating">Whether <c>CORPUS_UPDATE_BASELINES</c> is <c>1</c>: nothing else accepts a fall.</param>
/// <param name="IsContinuousIntegration">Whether <c>CI</c> is set.</param>
internal readonly record struct BaselineSettings(bool IsUpdating, bool IsContinuousIntegration)
{
    public const string UpdateVariable = "CORPUS_UPDATE_BASELINES";
    private const string ContinuousIntegrationVariable = "CI";

    /// <summary>The settings of this process.</summary>
    public static BaselineSettings FromEnvironment() => new(Environment.GetEnvironmentVariable(UpdateVariable) == "1", IsSet(ContinuousIntegrationVariable));

    private static bool IsSet(string variable)
        => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value && value != "0" && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
