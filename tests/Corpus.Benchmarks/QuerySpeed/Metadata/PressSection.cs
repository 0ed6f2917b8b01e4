namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Where in the paper an article stands.</summary>
internal enum PressSection
{
    Binnenland,
    Buitenland,
    Economie,
    Cultuur,
    Media,
    Opinie,
    Sport,
    Wetenschap,
}
