using System.Reflection;
using Xunit.Sdk;

namespace Corpus.Testing;

/// <content>What of it is of xunit 2.</content>
public abstract partial class CorpusDataAttribute : DataAttribute
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">There are no rows, or they cannot be had; the message says why.</exception>
    public sealed override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        return CorpusRows.For<XunitRow>(Request, testMethod).ConvertAll(row => new object[] { row });
    }
}
