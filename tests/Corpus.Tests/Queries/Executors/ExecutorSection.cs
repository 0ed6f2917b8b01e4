namespace Corpus.Tests;

/// <summary>Values of a key.</summary>
public enum ExecutorSection
{
    Binnenland,
    Sport,
    Kunst,
}
