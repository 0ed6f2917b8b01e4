using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Corpus;

/// <summary>
/// Lets a method that calls itself go as deep as a condition is: where the stack of the thread comes to its end, the rest runs on the stack of another thread, for
/// which this one waits.
/// </summary>
internal static class DeepStack
{
    private const int StackSize = 16 << 20;

    /// <summary>Whether the stack comes to its end.</summary>
    public static bool IsLow => !RuntimeHelpers.TryEnsureSufficientExecutionStack();

    /// <summary>Runs it on a stack of its own.</summary>
    public static T OnAnother<T>(Func<T> function)
    {
        T result = default!;
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = function();
                }
#pragma warning disable CA1031 // It is thrown on the thread that waits.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    thrown = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result;
    }
}
