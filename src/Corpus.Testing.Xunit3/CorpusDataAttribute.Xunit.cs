using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Corpus.Testing;

/// <content>What of it is of xunit 3.</content>
public abstract partial class CorpusDataAttribute : DataAttribute
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">There are no rows, or they cannot be had; the message says why.</exception>
    public sealed override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        return new(CorpusRows.For<XunitRow>(Request, testMethod).ConvertAll(RowOf));
    }

    /// <inheritdoc/>
    public sealed override bool SupportsDiscoveryEnumeration() => true;

    private ITheoryDataRow RowOf(XunitRow row) => ConvertDataRow(new TheoryDataRow(row)
    {
        // With it one row can be run exactly, and by the runner of xunit 3 at all: --filter-trait "Article=2022/haven".
        Traits = { ["Article"] = [row.Article.Id] },

        // Rows that are listed show themselves. Where a theory is not enumerated before it runs, the arguments are converted before they are named, and of a sentence there is its text only.
        Label = TestContext.Current.PipelineStage == TestPipelineStage.TestExecution ? row.ToString() : null,
    });
}
